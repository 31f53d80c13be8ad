/** What can be wrong with a book as a whole: names that lead nowhere, trees that do not end, proofs that do not hold. All told in one run. */
package org.why401.site.check;
