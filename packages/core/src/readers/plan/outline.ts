import type { CalendarDay, EntryKind } from '../../agenda/entry.ts';
import type { MappedText } from '../../agenda/mapped-text.ts';
import { sectionKind } from '../../language/nl/section-kind.ts';
import type { Label, LabelRole } from './label.ts';

/** What the labels above a place say together. */
export interface Scope {
  /** Outermost first. */
  readonly context: readonly MappedText[];
  readonly day?: CalendarDay | undefined;
  readonly due?: CalendarDay | undefined;
  readonly subject?: string | undefined;
}

/** The labels that are open between two blocks. */
export interface OutlineState {
  readonly title: Label | undefined;
  readonly headings: readonly { readonly depth: number; readonly label: Label }[];
  readonly soft: readonly Label[];
  readonly softLevels: ReadonlyMap<LabelRole, number>;
  readonly hasItems: boolean;
}

/** No label is open. */
export const emptyOutline: OutlineState = {
  title: undefined,
  headings: [],
  soft: [],
  softLevels: new Map(),
  hasItems: false,
};

/**
 * The labels above the place that is being read: headings by their depth, under them the texts that act as
 * headings (`**MAANDAG**`), which have no depth and find their place by what they tell, and the lead-ins of lists.
 */
export class Outline {
  #title: Label | undefined;
  #headings: OutlineState['headings'];
  #soft: readonly Label[];
  readonly #softLevels: Map<LabelRole, number>;
  #leadIns: readonly Label[] = [];
  #hasItems: boolean;

  /** Goes on from `state`. */
  constructor({ title, headings, soft, softLevels, hasItems }: OutlineState = emptyOutline) {
    this.#title = title;
    this.#headings = headings;
    this.#soft = soft;
    this.#softLevels = new Map(softLevels);
    this.#hasItems = hasItems;
  }

  /** What is open now, outside of lists and tables. */
  get state(): OutlineState {
    return {
      title: this.#title,
      headings: this.#headings,
      soft: this.#soft,
      softLevels: new Map(this.#softLevels),
      hasItems: this.#hasItems,
    };
  }

  /** A heading closes those of its own depth and deeper. */
  openHeading(depth: number, label: Label): void {
    this.#headings = [...this.#headings.filter((heading) => heading.depth < depth), { depth, label }];
    this.#soft = [];
    this.#softLevels.clear();
    this.#hasItems = false;
  }

  /**
   * A label closes those of its own role and what stands under them: the next day the day before, with its
   * subjects. A first label of another role stands under the open ones; one that tells nothing under none.
   */
  openSoft(label: Label): void {
    const level = this.#softLevels.get(label.role) ?? (label.role === 'other' ? 0 : this.#soft.length);
    this.#softLevels.set(label.role, level);
    this.#soft = [...this.#soft.slice(0, level), label];
    this.#hasItems = false;
  }

  /** Closes a text that acts as the heading of a day: prose that names a day itself stands under no other. */
  closeDay(): void {
    const level = this.#soft.findIndex((label) => label.role === 'day');
    if (level >= 0) this.#soft = this.#soft.slice(0, level);
  }

  /** Runs `read` under labels that hold for it alone. */
  within(labels: readonly Label[], read: () => void): void {
    const before = this.#leadIns;
    this.#leadIns = [...before, ...labels];
    try {
      read();
    } finally {
      this.#leadIns = before;
    }
  }

  /** Says that a list or table stands here: prose behind it no longer says what the section asks. */
  markItems(): void {
    this.#hasItems = true;
  }

  /** Says that a label is the title: it tells what the plan is about, not what its prose asks. */
  markTitle(label: Label): void {
    if (label.role === 'part' || label.role === 'other') this.#title = label;
  }

  get scope(): Scope {
    const scope: { -readonly [key in keyof Scope]: Scope[key] } & { context: MappedText[] } = { context: [] };
    for (const label of this.#labels()) {
      scope.context.push(label.text);
      if (label.role === 'day') scope.day = label.day;
      if (label.role === 'subject') scope.subject = label.subject;
      scope.due = label.due ?? scope.due;
    }
    return scope;
  }

  /** Whether prose here is homework by its place: first thing under a label, not the title, that announces work. */
  get announcesWork(): boolean {
    if (this.#hasItems) return false;
    for (const label of this.#labels().reverse()) {
      if (label === this.#title) return false;
      const kind = kindUnder(label);
      if (kind) return kind !== 'message';
    }
    return false;
  }

  #labels(): Label[] {
    return [...this.#headings.map(({ label }) => label), ...this.#soft, ...this.#leadIns];
  }
}

function kindUnder(label: Label): EntryKind | undefined {
  if (label.role === 'day' || label.role === 'subject') return 'task';
  return sectionKind(label.text.text);
}
