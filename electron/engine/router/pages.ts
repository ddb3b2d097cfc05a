import type { Desk } from "../desk.ts";
import { PageHost } from "../jobs/page-host.ts";
import { pdfOf } from "../project/original.ts";
import type { Project } from "../project/project.ts";
import type { Implementation } from "./base.ts";

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
  return {
    image: os.pages.image.handler(async ({ input }) => {
      const { image, ...size } = await pagesOf(desk.book.project).draw(input.page, input.width);
      return { image: `data:image/webp;base64,${Buffer.from(image).toString("base64")}`, ...size };
    }),
  };
}
