using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Notifications;

namespace Crm.Web.Tests.Notifications;

/// <summary>A kind of news without a test of its cause fails here.</summary>
public sealed class KindTests
{
    [Fact]
    public void Every_kind_has_a_test_of_its_cause()
    {
        var tests = string.Concat(Repository.Sources("*CauseTests.cs", "test/Crm.Web.Tests/Notifications").Select(File.ReadAllText));
        Enum.GetNames<NotificationKind>().Where(k => !tests.Contains($"\"{k}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
