/** What a check ends in: ranked findings, what else was seen, and the evidence with its secrets veiled and its decisive places marked. */
package org.why401.engine.report;
