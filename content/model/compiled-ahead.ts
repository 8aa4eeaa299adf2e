// Asks a browser to compile the whole of a script while it comes, beside the page's own thread: what is sent runs almost
// whole as soon as it is there, and else each function waits for its first call, which has to wait for it.

/** The first line of such a script (https://v8.dev/blog/explicit-compile-hints); to other browsers it is a comment. */
export const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad\n';
