/** The cookie that holds the secret of a session. */
export const SESSION = 'sessie';
