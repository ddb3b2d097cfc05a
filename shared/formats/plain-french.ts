const functionWords =
  /(?<![\p{L}\p{M}])(?:le|la|les|des|du|une|est|dans|que|qui|pour|sur|pas|avec|par|cette|sont|aux|plus|il|elle)(?![\p{L}\p{M}])/giu;

/** A page or so is enough. */
const enough = 20_000;
const leastWords = 200;

/** True when one word in nine is a French function word: in French prose one in five is, in other languages hardly one in fifty. */
export function isPlainlyFrench(texts: Iterable<string>): boolean {
  let sample = "";
  for (const text of texts) {
    if (sample.length > enough) break;
    sample += `${text.slice(0, enough)}\n`;
  }
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  return words >= leastWords && (sample.match(functionWords)?.length ?? 0) * 9 > words;
}
