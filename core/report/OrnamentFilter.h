// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace kring::report {

/// Puts every drawing of a page that no mark is around between `/Artifact BMC` and `EMC`, so that nobody has
/// to hear about rules and running feet. Throws std::runtime_error if the page's marks are not balanced.
class OrnamentFilter final : public QPDFObjectHandle::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token& token) override;
    void handleEOF() override;

private:
    void handleOperator(const std::string& name, const std::string& raw);

    std::string m_operands; ///< of the operator that has not come yet
    int m_depth = 0;        ///< of marks that were there before
    bool m_inOrnament = false;
};

} // namespace kring::report
