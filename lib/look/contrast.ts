type Rgb = [red: number, green: number, blue: number];

/** The contrast of two hexadecimal colors, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

/** `color`, made darker on a light ground and lighter on a dark one until it can be read there. */
export function readableOn(color: string, ground: string, wanted = 4.5): string {
  const end: Rgb = luminance(ground) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  const start = parse(color);
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = format(start.map((part, index) => part + ((end[index] ?? 0) - part) * share));
    if (contrast(mixed, ground) >= wanted) return mixed;
  }
  return format(end);
}

function luminance(color: string): number {
  const [red, green, blue] = parse(color).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function parse(color: string): Rgb {
  const digits = color.length === 4 ? color.replace(/[^#]/g, '$&$&') : color;
  const part = (start: number) => Number.parseInt(digits.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}

function format(parts: number[]): string {
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}
