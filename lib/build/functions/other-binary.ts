/**
 * The package of libsql that is not for this kind of machine: it comes with binaries for two C
 * libraries, and functions run where they could be built.
 */
export function otherBinary(): string {
  const isGlibc =
    'glibcVersionRuntime' in Object(Reflect.get(process.report.getReport(), 'header'));
  return `@libsql/${process.platform}-${process.arch}-${isGlibc ? 'musl' : 'gnu'}`;
}
