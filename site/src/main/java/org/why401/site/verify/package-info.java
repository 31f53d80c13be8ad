/** Looks at the site that was made, whatever made it: a small class for each thing that pages must be, and two for what only the whole site shows. */
package org.why401.site.verify;
