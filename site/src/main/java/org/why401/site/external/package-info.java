/** Links to other sites, asked politely and only on request: one request at a time to a host, a pause between them, and answers kept on disk. */
package org.why401.site.external;
