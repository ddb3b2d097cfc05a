/**
 * FNV-1a, 2 × 32 bits, as 16 hexadecimal digits. For keys inside one book (flags, approvals), not against an attacker.
 * http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + 0x9e37), 0x01000193);
  }
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}
