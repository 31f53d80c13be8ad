package org.why401.site.check;

import org.why401.site.read.Body;
import org.why401.site.read.Page;

/**
 * A page that is being made. It lives as long as that takes: of ten thousand pages, their text and its tree would fill the memory.
 *
 * @param proofs what the checker says of the evidence in it
 */
public record Draft(Page page, Body body, Proofs proofs) {}
