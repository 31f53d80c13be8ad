/** Code in colours, made when the site is built: no script does it in the reader's browser. */
package org.why401.site.code;
