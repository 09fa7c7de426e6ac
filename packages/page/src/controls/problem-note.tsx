import type { Problem } from '../engine/protocol.ts';
import type { PlanSession } from '../session/plan-session.ts';
import type { Texts } from '../texts/index.ts';

interface ProblemNoteProps {
  readonly problem: Problem;
  readonly texts: Texts;
  readonly session: PlanSession;
}

/** Why a text or a file could not be read. */
export function ProblemNote({ problem, texts, session }: ProblemNoteProps) {
  return (
    <div class="problem" role="alert">
      <p>
        {problem.message[texts.language]}
        {problem.line !== undefined && ` ${texts.problemAt(problem.line)}`}
      </p>
      <button
        type="button"
        class="quiet close"
        aria-label={texts.actions.dismiss}
        onClick={() => session.dismissProblem()}
      >
        ×
      </button>
    </div>
  );
}
