/** The class that a plan is for. */
export interface PlanClass {
  readonly name: string;
  /** K1 to K3, L1 to L6, S1 to S7; absent where nothing tells it. */
  readonly grade?: string;
}

/** A class by its name alone: a number from 1 to 6 in front tells the grade, as primary schools name their classes. */
export function planClass(text: string): PlanClass {
  const name = text.trim();
  const grade = /^[1-6]/u.exec(name)?.[0];
  return grade === undefined ? { name } : { name, grade: `L${grade}` };
}

/** Whether a class may be called so: a short name that needs no quotes in front matter. */
export function isClassName(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} .-]{0,19}$/u.test(text.trim());
}
