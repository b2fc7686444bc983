/** What one message is made of. */
import type { z } from "../zod";

/** `page`: our content script in a web page. `view`: one of our own extension pages, framed or not. */
export type Speaker = "page" | "view";

/** @param from who may say it */
export const message = <Req extends z.ZodType, Res extends z.ZodType>(
  from: readonly Speaker[],
  request: Req,
  response: Res,
) => ({ from, request, response });
