// The bytes of a scanned file or folder as one stream, cut into stripes. Reads in order; a file
// that is no longer what the scan saw ends the reading with `changed`. One thread at a time.
#pragma once

#include <memory>

#include "content/chunker.h"
#include "content/stripe_codec.h"
#include "store/scan.h"

namespace cairn::store {

class StreamSource {
 public:
  // Starts at `offset`, which is a place where a stripe starts. `scan` outlives this.
  StreamSource(env::Files& files, const Scan& scan, std::uint64_t offset);

  // Fills `stripe` with the plaintext of the next one; its buffer has the capacity that
  // stripe_capacity() says. False at the end of the stream.
  Result<bool> next(content::Stripe& stripe);
  // The whole stream at once, where it is small.
  Result<Bytes> read_all();

  static std::size_t stripe_capacity(const content::Code& code);

 private:
  Result<> read(MutableBytes out);
  [[nodiscard]] const content::Entry& entry() const { return scan_.manifest.entries[entry_]; }
  Result<> finish_entry();

  env::Files& files_;
  const Scan& scan_;
  content::Chunker chunker_;
  std::uint64_t offset_;
  std::size_t entry_;                // the one that holds offset_
  std::unique_ptr<env::File> file_;  // of that entry, once it was read from
};

}  // namespace cairn::store
