import { store } from './store.js';

/** Whether the guided tour is under way. It can be started from anywhere, and is loaded when it is. */
export const touring = store(false);
