/** A page in some browser: as little as every browser's own remote control can do. */
export interface Tab {
	go(address: string): Promise<void>;
	/** Loads the page anew, as a reader does. */
	again(): Promise<void>;
	/** What an expression comes to in the page, once it has settled. JSON alone comes across. */
	run(expression: string): Promise<unknown>;
	/** Presses a key, or several at once: `Enter`, `Shift+Tab`. */
	press(key: string): Promise<void>;
	/** Clicks in the middle of the element that an expression finds. */
	click(expression: string): Promise<void>;
	close(): Promise<void>;
	/** The page as the browser prints it. @throws where its remote control cannot */
	print(): Promise<Uint8Array>;
}

/** A browser that is no Chromium, with a profile of its own. */
export interface Engine {
	/** Its name and version, as it says them itself. */
	version: string;
	/** The page that it begins with. */
	first: Tab;
	/** The pages that were opened by others. */
	others(): Promise<Tab[]>;
	/** Where it puts files that pages hand out. */
	downloads: string;
	/** Ends it and whatever it started, and takes its profile away. */
	close(): Promise<void>;
}
