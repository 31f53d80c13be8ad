/** The command line: finds out what each target is, has it checked, and prints what came of it as text or JSON. Nothing here knows HTTP. */
package org.why401.cli;
