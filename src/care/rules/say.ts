import type { Reader } from '../passages.ts';

/** Words that do harm, and what to say instead. */
export type Saying = {
	pattern: RegExp;
	/** Whose words it must not stand in; everybody's unless said. */
	readers?: readonly Reader[];
	instead: string;
	why: 'blame' | 'label' | 'scare' | 'absolute' | 'promise' | 'stranger' | 'advice' | 'own-life';
};

const pupils: readonly Reader[] = ['pupil'];
const pupilsAndFamilies: readonly Reader[] = ['pupil', 'family'];

/** After the say / don't say table of our safeguarding rules. A pattern matches whole words, whatever their case. */
export const sayings: readonly Saying[] = [
	{
		pattern:
			/\b(let it happen|fell for it|(you|they|he|she) asked for it(?! to)|(was|were|is|are) asking for it|brought it on|should have known better)\b/i,
		instead: '“was pressured”, “was tricked”, “was threatened”',
		why: 'blame',
	},
	{
		pattern: /\bshould have (told|said something|reported|asked for help)\b/i,
		instead: '“it is never too late to tell”',
		why: 'blame',
	},
	{
		pattern: /\b(partly (his|her|their|your)|(his|her|their|your) own) fault\b/i,
		instead: '“it is not your fault”, and who is responsible',
		why: 'blame',
	},
	{
		pattern: /\b(stupid|foolish|silly|naive|reckless|careless)\b/i,
		readers: pupils,
		instead: 'what the person thought or felt, without a judgement',
		why: 'blame',
	},
	{
		pattern: /\bbe careful who you talk to\b/i,
		instead: '“it is not your fault; you can tell somebody”',
		why: 'blame',
	},
	{
		pattern: /\b(predators?|paedophiles?|pedophiles?|groomers?|perverts?|creeps?|monsters?)\b/i,
		instead: '“the person who did this”, “somebody who hurts or tricks children”',
		why: 'label',
	},
	{
		pattern: /\b(child|kiddie|kiddy) porn\w*|\bsexting victims?\b/i,
		instead: '“child sexual abuse images” (staff and KS4 up), “private pictures” (primary)',
		why: 'label',
	},
	{ pattern: /\bcommit(s|ted|ting)? suicide\b/i, instead: '“died by suicide” (staff and KS4 up)', why: 'label' },
	{
		pattern: /\bthe (bully|bullies|victim|victims)\b/i,
		readers: pupilsAndFamilies,
		instead: '“hurtful behaviour”, “the person who was hurt”',
		why: 'label',
	},
	{
		pattern: /\b(grass(es|ed|ing)? (on|up)|a grass|snitch\w*|tell-?tales?|telltale)\b/i,
		readers: pupils,
		instead: '“report and tell”',
		why: 'label',
	},
	{
		pattern: /\bstrangers?\b/i,
		readers: pupilsAndFamilies,
		instead: '“people you only know online” and “people you know”',
		why: 'stranger',
	},
	{
		pattern: /\bstranger[ -]danger\b/i,
		instead: '“people you only know online” and “people you know”',
		why: 'stranger',
	},
	{
		pattern:
			/\b(never ever|always remember|ruins? (your|a|their|his|her) life|one mistake|one click|for ?ever and ever)\b/i,
		instead: '“most people …”, “it can help to …”',
		why: 'absolute',
	},
	{
		pattern:
			/\b(horrific|horrifying|terrifying|nightmare|evil|deadly|devastating|shocking|lurk\w*|prey(s|ed|ing)? on)\b/i,
		readers: pupilsAndFamilies,
		instead: 'a calm word for what happened, and what helps',
		why: 'scare',
	},
	{
		pattern: /\b(nobody|no one|no-one) will (ever )?(know|find out)\b/i,
		instead: '“only people who can help are told”',
		why: 'promise',
	},
	{
		pattern: /\b(it|everything|that) will (all )?be (fine|ok|okay|all right|alright)\b/i,
		instead: '“we will work on it together”',
		why: 'promise',
	},
	{
		pattern:
			/\b(tell you before I tell|hear from me by|(will not|won['’]t) hear of it|hears? nothing of|a person (always )?answers|is (always )?there for the nights)\b/i,
		readers: pupils,
		instead: '“I will try to”, or what happens as a rule',
		why: 'promise',
	},
	{
		pattern:
			/\b(won['’]t|will not|will never|never) (lose|take( away)?) (your|their|his|her|the) (phone|tablet|device|game)\b/i,
		readers: pupils,
		instead: '“you do not have to hand over your phone to be heard”',
		why: 'promise',
	},
	{
		pattern: /\bjust (tell|ask) (your|their|his|her) (mum|dad|parents?|mother|father)\b/i,
		instead: '“tell a trusted adult you choose”',
		why: 'advice',
	},
	{
		pattern: /\bjust (block|delete|ignore|report|log off|turn it off)\b/i,
		readers: pupilsAndFamilies,
		instead: '“report and tell”: blocking goes with telling',
		why: 'advice',
	},
	{
		pattern: /\b(only then|then|finally|lastly)( (does|do))?( \w+)? (block|blocks)\b/i,
		instead: '“stop replying and block, delete nothing”: a block need not wait for anybody',
		why: 'advice',
	},
	{
		pattern:
			/\b(have|has|did|do|does|were|was) (any of )?you ever\b|\bhas (this|anything like this|it) (ever )?happened to you\b|\btell us about a time (when )?(you|someone)\b|\bhow many of you have\b/i,
		instead: 'a question about a character: “What could Sam do?”',
		why: 'own-life',
	},
];

/** Why each kind of word is refused. */
export const reasons: Record<Saying['why'], string> = {
	blame: 'A child who hears blame does not tell. Responsibility lies with whoever harms.',
	label: 'Names for people frighten, stick, and hide that it is somebody’s behaviour that matters.',
	scare: 'Fear closes people down; it has been shown not to protect.',
	absolute: 'Somebody has already done it. An absolute tells that child that all is lost.',
	promise: 'Adults may not be able to keep it, and a broken promise ends telling.',
	stranger: 'Most harm comes from somebody who is known, or has become familiar.',
	advice: 'Half the advice leaves a child alone with the other half.',
	'own-life': 'A class is no place to be asked for one’s own story.',
};
