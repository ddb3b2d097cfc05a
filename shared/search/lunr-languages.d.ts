/** lunr-languages brings no types: each file adds itself to lunr. */
declare module "lunr-languages/lunr.stemmer.support.js" {
  const extend: (to: typeof import("lunr")) => void;
  // biome-ignore lint/style/noDefaultExport: what a CommonJS module looks like from here.
  export default extend;
}
declare module "lunr-languages/lunr.fr.js" {
  const extend: (to: typeof import("lunr")) => void;
  // biome-ignore lint/style/noDefaultExport: what a CommonJS module looks like from here.
  export default extend;
}
