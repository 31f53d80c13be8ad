/** The rulebook, the condition language, and holding both against facts. */
package org.why401.engine.rules;
