// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/OrnamentFilter.h"

#include <qpdf/QPDFTokenizer.hh>

#include <set>
#include <stdexcept>

namespace kring::report {

namespace {

/// Operators that begin a path or a text, or draw by themselves.
const std::set<std::string> beginners{"m", "re", "BT", "Do", "sh", "BI"};

/// Operators that end what a beginner began.
const std::set<std::string> enders{"S", "s",  "f", "F",  "f*", "B",  "B*",
                                   "b", "b*", "n", "ET", "Do", "sh", "EI"};

} // namespace

void OrnamentFilter::handleToken(const QPDFTokenizer::Token& token)
{
    if (token.getType() == QPDFTokenizer::tt_word)
        handleOperator(token.getValue(), token.getRawValue());
    else
        m_operands += token.getRawValue();
}

void OrnamentFilter::handleOperator(const std::string& name, const std::string& raw)
{
    const bool mark = name == "BMC" || name == "BDC";
    if (mark && m_inOrnament)
        throw std::runtime_error("a mark begins inside an unmarked drawing");
    if (m_depth == 0 && !m_inOrnament && beginners.contains(name)) {
        write("/Artifact BMC\n");
        m_inOrnament = true;
    }
    write(m_operands);
    m_operands.clear();
    write(raw);
    if (mark)
        ++m_depth;
    if (name == "EMC")
        --m_depth;
    if (m_inOrnament && enders.contains(name)) {
        write("\nEMC");
        m_inOrnament = false;
    }
}

void OrnamentFilter::handleEOF()
{
    write(m_operands);
    m_operands.clear();
    if (m_depth != 0 || m_inOrnament)
        throw std::runtime_error("the page's marks are not balanced");
}

} // namespace kring::report
