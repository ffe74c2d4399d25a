/**
 * Words that no link may carry, since each can lead a child to somebody outside their school. Written in small letters; what stands
 * in a link is compared without marks, apostrophes and letters that only look like Latin ones. To refuse another word, add it here.
 */

/** Apps, games and sites in which strangers write to children. As whole words: some are parts of innocent words. */
export const apps = words(`
	snap snaps snapped snapping insta ig kik signal skype zoom twitch reddit viber xbox psn steam messenger twitter fb tinder grindr
	tumblr pinterest bereal yubo wizz omegle wechat qq vk imessage houseparty vsco nintendo pokemon fortnite minecraft likee bigo
	patreon paypal cashapp wattpad spotify quora weibo kakao kakaotalk googlechat hangouts chatroom
	снап инста вацап ватсап вотсап вайбер телега тикток тікток дискорд діскорд стим скайп
`);

/** Those that no other word holds: also inside a word ("mysnapchat"). */
export const distinctApps = words(`
	snapchat instagram whatsapp watsapp whatsap discord telegram tiktok roblox facebook facetime youtube onlyfans playstation
	linkedin gmail hotmail снапчат инстаграм інстаграм телеграм фейсбук ютуб
`);

/** What asks to be called, written to or added. */
export const requests = words(`
	call calls called calling callme text texts texted texting textme txt txts txtme ring rings ringing ringme phone phones phoned
	phoning telephone tel dial dials dialling dialing message messages messaged messaging messageme msg msgs msgme dm dms dmme
	add adds added adding addme follow follows followed following followme email emails emailed emailing emailme sms voicemail
	whatsappme hmu inbox username gamertag subscribe
	ffonia ffonio ffoniwch galwch tecstia tecstio tecstiwch negesa ebost ebostio
	позвони звони напиши дзвони подзвони zadzwon napisz
`);

/** Parts of an address on the internet that has been written with spaces. */
export const addressWords = words('www http https com website');

/** Several words that ask, or that spell an address. */
export const phrases = [
	/\bcontact (?:me|us|him|her|them|on|via|by)\b/,
	/\b(?:ping|inbox|mail|buzz|bell|friend|chat) me\b/,
	/\b(?:me|us) online\b/,
	/\bhit me up\b/,
	/\bdot (?:com|co|uk|org|net|gg|me|ly|app|io|tv|xyz|link|site|online|info|biz|cymru|wales|scot)\b/,
];

const titles = 'mr|mrs|ms|miss|mx|dr|sir|madam|prof|rev';

/** What schools write that holds such a word and asks for nothing: surnames after a title, science and arts, somebody on duty. */
export const innocent = [
	new RegExp(`\\b(?:${titles}) (?:call|ring|messenger|add|text|tel|signal|snap|phone)\\b`, 'g'),
	/\bsteam (?:lead|leader|coordinator|co ordinator|teacher|room|lab|club|hub|technician|block|ambassador)\b/g,
	/\bon call\b/g,
];

/** Numbers as words, in English and Welsh: a telephone number can be spelled. */
export const numberWords = words(`
	zero nought naught oh o one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
	eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred double triple treble
	dim un dau tri pedwar pump chwech chwe saith wyth naw
`);

function words(text: string): readonly string[] {
	return text.trim().split(/\s+/);
}
