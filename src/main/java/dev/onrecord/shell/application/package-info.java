/** The Spring application: what is built when a command needs a store or a terminal, and Spring Shell's part in it. */
@NullMarked
package dev.onrecord.shell.application;

import org.jspecify.annotations.NullMarked;
