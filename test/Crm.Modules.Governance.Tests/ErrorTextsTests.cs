using Crm.Foundation.Localization;

namespace Crm.Modules.Governance.Tests;

public sealed class ErrorTextsTests
{
    [Fact]
    public void Every_refusal_has_a_french_text()
    {
        var texts = new Texts([typeof(GovernanceModule).Assembly]);
        var codes = typeof(GovernanceModule).Assembly.GetTypes().Where(t => t.Name.EndsWith("Errors", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields()).Select(f => (string)f.GetRawConstantValue()!).ToList();
        codes.Count.ShouldBeGreaterThan(5);
        codes.Where(c => !texts.Knows(c)).ShouldBeEmpty();
    }
}
