/**
 * The only part that touches a network: asks a URL with one GET, follows its redirects by hand, and writes down what went over the wire as
 * {@code curl -v} would, which the engine reads like any other evidence.
 */
package org.why401.probe;
