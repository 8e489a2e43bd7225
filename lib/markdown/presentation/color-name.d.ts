declare module 'color-name' {
  /** The names of CSS, each with red, green and blue from 0 to 255. */
  const names: Record<string, [number, number, number]>;
  export default names;
}
