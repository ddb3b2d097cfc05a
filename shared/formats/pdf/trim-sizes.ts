/** The size a book is trimmed to, in millimetres. */
export interface TrimSize {
  readonly width: number;
  readonly height: number;
}

/** The trade's usual sizes. */
export const trimSizes = {
  poche: { width: 110, height: 178 },
  roman: { width: 140, height: 205 },
  a5: { width: 148, height: 210 },
  a4: { width: 210, height: 297 },
} as const satisfies Record<string, TrimSize>;

export const trims = Object.keys(trimSizes) as readonly (keyof typeof trimSizes)[];
