/** Puts the output in place: file by file by atomic rename, under a lock, with a journal that the next build finishes. */
package org.why401.site.write;
