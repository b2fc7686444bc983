/** What Settings asks about learned corrections: which there are, which count, and to forget them. */
import type { LessonView } from "../../messaging/lesson-view";
import type { Handlers } from "../../messaging/server";
import { ok } from "../../result";
import { forgetLessons, getLessons, setLesson } from "../lesson-store";

const shown = async (): Promise<{ lessons: LessonView[] }> => ({
  lessons: (await getLessons()).map(({ id, at, was, right, on }) => ({ id, at, was, right, on })).reverse(),
});

export const lessonHandlers = {
  "lessons.list": async () => ok(await shown()),
  "lesson.set": async ({ id, on }) => {
    await setLesson(id, on);
    return ok(await shown());
  },
  "lesson.forget": async ({ id }) => {
    await forgetLessons((lesson) => lesson.id === id);
    return ok(await shown());
  },
} satisfies Partial<Handlers>;
