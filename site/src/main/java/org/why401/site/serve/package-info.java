/**
 * Serves a site on the writer's own machine and shows each change as it is saved.
 *
 * <p>{@link org.why401.site.serve.Watch} says that something was saved, {@link org.why401.site.serve.Rebuilding} builds,
 * {@link org.why401.site.serve.LiveSite} holds what came of it, and {@link org.why401.site.serve.SiteServer} shows it to browsers. The server is the
 * JDK's own ({@code jdk.httpserver}): it is kept with the JDK, adds nothing to the jar and starts in milliseconds.
 */
package org.why401.site.serve;
