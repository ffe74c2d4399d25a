// What "Reading and looking" needs, wherever it is offered: one file for a browser to fetch.
import './look/reading-panel.ts';
import './aloud/read-aloud.ts';
import './aloud/reading-player.ts';
