import type { Answers } from './questions.ts';
import { freeId, stages } from './stages.ts';

/**
 * A lesson that builds as it stands: six beats, a telling step, help at the end, a worksheet. Its words say what to put there.
 *
 * @param taken ids of the lessons there are
 * @param today as 2026-11-23
 */
export function lessonText({ title, keyStage, minutes }: Answers, taken: readonly string[], today: string): string {
	const { ages, who } = stages[keyStage];
	const due = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28');
	const practise = minutes - 33;
	// The youngest choose one of three faces in place of a number.
	const middle = keyStage === 'ks1' ? ' middle="A bit sure"' : '';
	return `---
id: ${freeId(keyStage, taken)}
title: ${JSON.stringify(title)}
summary: In one sentence, what this lesson is for.
keyStage: ${keyStage}
ages: [${ages.join(', ')}]
minutes: ${minutes}
strands: [online-relationships]
risks: [contact]
sensitivity: 1
outcomes:
  - I can notice a clue that something is not right.
  - I can tell an adult I trust.
evidence:
  - { practised: [what-helps] }
  - { practised: [telling], asked: [sure-before] }
tell: first-words
vocabulary:
  - word: clue
    meaning: something that helps you notice
prepare:
  - One worksheet for each pupil.
curriculum: [kcsie:contact]
routes: [trusted-adult, childline, police-emergency]
safety:
  groundRules:
    - We listen to each other.
    - We talk about the story, not about us.
    - Anyone may pass.
    - A teacher gets help with worries.
  before:
    - Read the whole lesson. A lesson of level 2 or 3 is not for assemblies, homework or cover.
    - Tell the designated safeguarding lead when you teach it.
  optOut: Another good thing to do in a quiet corner, such as making a poster of clubs for new pupils.
  after:
    - Stay in the room for a few minutes. Follow up whatever worried you the same day.
family:
  learned: Two or three sentences for parents and carers.
  starters:
    - What do you like best online at the moment?
    - What could somebody do if a game stopped being fun?
    - Who could they tell?
  together: Choose three adults your child could talk to.
  ifTheyTell:
    - Thank you for telling me. It is not your fault.
    - We will find help together.
sources:
  - title: Keeping Children Safe in Education
    publisher: Department for Education
    accessed: ${today}
reviewed:
  on: ${today}
  due: ${due}
---

<Slide title=${JSON.stringify(title)} beat="ground-rules" minutes={5} look="opening" who="${who}" mood="smile">

Something good about being online.

<Note>

**Say** Today we follow a character in a story.

**Ask** What do we need so that everybody feels safe to talk?

</Note>

<Scale id="sure-before" statement="I know who could be told, and how." when="baseline" low="Not sure yet"${middle} high="Very sure" />

</Slide>

<Slide title="What happened" beat="story" minutes={5} who="${who}" mood="unsure">

Tell the story in two short sentences.

<Note>

**Say** Tell the story slowly.

**If a pupil discloses** Listen, thank them, and follow the safeguarding page.

</Note>

</Slide>

<Slide title="A clue" beat="notice" minutes={5} how="pairs">

<Keyword word="clue" />

<Discuss questions={["What was the first clue in the story?"]} listenFor={["A feeling, or something that somebody did."]} />

<Note>

**Look for** Pupils who name feelings as well as facts.

</Note>

</Slide>

<Slide title="What could help?" beat="practise" minutes={${practise}}>

<Quiz id="what-helps" question="What could help the character in the story?" options={[
  { text: "Tell an adult they trust", why: "Yes. An adult who listens can help." },
  { text: "Wait and see", why: "Waiting can feel easier. Telling brings help sooner." }
]} answer={1} />

<Note>

**Ask** Why might waiting feel easier?

</Note>

</Slide>

<Slide title="Tell" beat="tell" minutes={10}>

<Tell id="telling" who="${who}" about="Something online does not feel right." adults={[
  { id: "teacher", label: "a teacher", setting: "school", who: "mr-okoro", says: ["Thank you for telling me.", "You have done nothing wrong."] },
  { id: "carer", label: "a carer at home", setting: "home", who: "dee", says: ["I am glad you told me."] },
  { id: "helpline", label: "Childline", setting: "helpline", says: ["We have time to listen."] }
]} words={{
  begin: ["Can I tell you something?", "I need help with something."],
  happened: ["Something online feels wrong.", "Somebody is making me feel bad."],
  ask: ["Please help me.", "Please listen first."]
}} otherWays={["Write it down", "Draw it", "Show a card"]} next={["The adult listens.", "The adult finds people who can help."]} privacy={{ stays: "The class does not hear it.", cannot: "They may tell one more, who can help." }} ifNot="Tell another adult. Keep telling until somebody helps." again={["I need help now.", "Please stop and hear me."]} />

<Note>

**Do** Practise in pairs, then swap.

**If a pupil discloses** Listen, thank them, and tell the safeguarding lead today.

</Note>

</Slide>

<Slide title="What happens then" beat="tell" minutes={3}>

<AfterTelling id="told" who="${who}" says="I need help." first={{ label: "a teacher", setting: "school", who: "mr-okoro", says: ["I am here."] }} next={{ label: "Dee", setting: "home", who: "dee", says: ["Tell me all of it."], toSchool: "They go to school." }} notYet={[{ how: "busy", text: "“Not now.”", again: "Please help me." }]} writes="They write it down." tells="They tell one more person who helps." asks="“Can you tell me more?”" device="The screen can stay in the bag." later={["It feels a bit better now."]} />

<Note>

**Do** Walk it twice: once with an adult who listens at once, once with one who is busy.

**If a pupil discloses** Say that you would like to hear it, and keep that promise before they leave.

</Note>

</Slide>

<Slide title="Looking back" beat="endpoint" minutes={5}>

<Scale id="sure-after" repeats="sure-before" statement="I know who could be told, and how." when="endpoint" low="Not sure yet"${middle} high="Very sure" />

<Help opening="Whatever it is, somebody can help." />

<Note>

**Say** It is never too late to tell.

</Note>

</Slide>

<Worksheet id="sheet" title="Clues and words" level="core" instructions="Think about the story." tasks={[
  { ask: "Write one clue from the story.", lines: 2, answer: "A feeling, or something that somebody did." },
  { ask: "Write the first words the character could say.", lines: 3, answer: "Any words that ask to be heard." }
]} />
`;
}
