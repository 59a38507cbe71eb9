using System.Net;
using System.Text.Json;
using Crm.Foundation.Access;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Every door that writes a row × every account × whose row it is: what the declarations let through and nothing else comes to be written.</summary>
public sealed class OwnershipTests(ITestOutputHelper output)
{
    private static readonly string[] Accounts = ["admin", "cnaf", "caf59", "caf62", "caf02-80", "responsable59", "cdsf59", "clp32"];

    [Fact]
    public async Task Each_write_touches_the_rows_it_says_and_no_others()
    {
        var holding = new Holding();
        await using var crm = await CrmHost.Start(Engine.Sqlite, Content.Demo, holding.In);
        var table = await OwnershipTable.Of(crm, holding);
        var problems = new List<string>();
        foreach (var account in Accounts) problems.AddRange(await table.Try(account));
        output.WriteLine($"{table.Doors} doors × {Accounts.Length} roles and scopes × {Enum.GetValues<Ownership>().Length} ownerships: "
            + $"{table.Tried} tried, {problems.Count} wrong");
        TestContext.Current.SendDiagnosticMessage($"who may what: {table.Doors} doors × {Accounts.Length} × 4, {table.Tried} tried, {problems.Count} wrong");
        problems.ShouldBeEmpty(string.Join('\n', problems));
        table.Untried.ShouldBeEmpty("no row was tried at\n" + string.Join('\n', table.Untried));
        table.Tried.ShouldBeGreaterThan(1500);
    }
}
