import type { MarkedExtension, RendererExtension, TokenizerExtension } from "marked";
import { escapeXml } from "../markup.ts";

const raised = (name: string, pattern: RegExp, sign: string, tag: string): TokenizerExtension & RendererExtension => ({
  name,
  level: "inline",
  start(source) {
    const at = source.indexOf(sign);
    return at < 0 ? undefined : at;
  },
  tokenizer(source) {
    const found = pattern.exec(source);
    return found ? { type: name, raw: found[0], tokens: this.lexer.inlineTokens(found[1] ?? "", []) } : undefined;
  },
  renderer(token) {
    return `<${tag}>${this.parser.parseInline(token.tokens ?? [])}</${tag}>`;
  },
});

/** What pandoc adds inside lines: `XX^e^`, `H~2~O`, `[mot]{lang=en}`, `[mot]{.smallcaps}`. */
export const pandocInline: MarkedExtension = {
  extensions: [
    raised("superscript", /^\^([^\s^[\]]{1,40})\^/, "^", "sup"),
    raised("subscript", /^~([^\s~]{1,40})~(?!~)/, "~", "sub"),
    {
      name: "span",
      level: "inline",
      tokenizer(source) {
        const found = /^\[([^[\]\n]{1,500})\]\{([^{}\n]{1,200})\}/.exec(source);
        if (!found) return undefined;
        const tokens = this.lexer.inlineTokens(found[1] ?? "", []);
        return { type: "span", raw: found[0], attributes: found[2], tokens };
      },
      renderer(token) {
        const attributes = String(token.attributes);
        const language = /(?:^|\s)lang="?([\w-]{2,20})/.exec(attributes)?.[1] ?? "";
        const classes = (attributes.match(/\.[\w-]+/g) ?? []).map((one) => one.slice(1)).join(" ");
        return `<span lang="${escapeXml(language)}" class="${escapeXml(classes)}">${this.parser.parseInline(token.tokens ?? [])}</span>`;
      },
    },
  ],
};
