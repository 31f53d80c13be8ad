package org.why401.site.render;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import org.why401.site.read.Fence;

/** Renders fenced blocks; the place where new kinds of fences come in. */
@FunctionalInterface
interface FenceHtml {

  String html(FencedCodeBlock block, Fence fence);
}
