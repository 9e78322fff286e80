// From the values of the layers below to those that a node shows, and limits the other way. Pure.
#pragma once

#include "base/limits.h"
#include "download/downloader.h"
#include "node/views.h"
#include "transfer/download_gate.h"
#include "transfer/upload_scheduler.h"

namespace cairn::node {

// Asked for and not on the disk yet, of all downloads.
inline constexpr std::size_t kDownloadBytesMax = 64 * limits::kMiB;

DownloadInfo info_of(const download::QueuedDownload& queued);
// What a download that runs says of itself.
void put_view(DownloadInfo& info, const download::DownloadView& view);

transfer::UploadLimits upload_limits(const TransferLimits& limits);
transfer::DownloadLimits download_limits(const TransferLimits& limits);

}  // namespace cairn::node
