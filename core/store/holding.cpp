#include "store/holding.h"

namespace cairn::store {

Result<std::shared_ptr<Holding>> open_holding(Store&, const BundleRow& row) {
  return fail(ErrorCode::unsupported, "bundle " + row.root.brief() + " cannot be given yet");
}

}  // namespace cairn::store
