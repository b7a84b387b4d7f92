/** Ports of the two servers on the loopback interface. */
export const PORTAL_PORT = 27217;
export const MODEL_PORT = 27219;

export const PORTAL_URL = `http://127.0.0.1:${PORTAL_PORT}`;
export const MODEL_HOST = `localhost:${MODEL_PORT}`;

/** The endpoint that is asked. */
export const ENDPOINT = 'component:default/bench';

/** What a model server of moderate size does: the wait, then pieces at a pace. */
export const FIRST_MS = 100;
export const PIECE_MS = 50;
export const PIECES = 100;
