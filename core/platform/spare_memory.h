// What the C library keeps of memory that the program has given back to it.
#pragma once

namespace cairn::platform {

// For every program: its threads share a heap for each processor. Else each has some of its own, in
// which the stripes that it worked on leave room behind. Before there are other threads.
void share_heaps();

// For a program that is to stay small although large values come and go on many of its threads, at
// the price of some speed where memory is asked for. Once, best before there are other threads;
// does nothing where the C library keeps little by itself.
void keep_little_spare_memory();

}  // namespace cairn::platform
