import type { Desk } from "../desk.ts";
import { PageHost } from "../jobs/page-host.ts";
import { linesOf, pdfOf } from "../project/original.ts";
import type { Project } from "../project/project.ts";
import type { Implementation } from "./base.ts";

/** Lines shown at once: a passage of more is seen from its beginning. */
const mostLines = 500;

export function pagesRouter(os: Implementation, desk: Desk) {
  let host: { readonly project: Project; readonly pages: PageHost } | undefined;
  /** Draws the pages of the book on the desk; the thread of the book before is not kept. */
  const pagesOf = (project: Project): PageHost => {
    if (host?.project !== project) {
      host?.pages.close();
      host = { project, pages: new PageHost(() => pdfOf(project)) };
    }
    return host.pages;
  };
  let text: { readonly project: Project; readonly lines: readonly string[] } | undefined;
  const textOf = (project: Project): readonly string[] => {
    if (text?.project !== project) text = { project, lines: linesOf(project) };
    return text.lines;
  };
  return {
    lines: os.pages.lines.handler(({ input }) => {
      const lines = textOf(desk.book.project);
      const last = Math.min(input.last, input.first + mostLines - 1);
      return { lines: lines.slice(input.first - 1, last), total: lines.length };
    }),
    image: os.pages.image.handler(async ({ input }) => {
      const { image, ...size } = await pagesOf(desk.book.project).draw(input.page, input.width);
      return { image: `data:image/webp;base64,${Buffer.from(image).toString("base64")}`, ...size };
    }),
  };
}
