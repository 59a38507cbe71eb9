using System.Net;
using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Workbench.Access;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.WhoMayWhat;

/// <summary>Whose a row is for the one who comes to write it.</summary>
internal enum Ownership { Mine, Given, Colleague, OtherRole, Elsewhere }

/// <summary>Knocks at every door that writes a row, as one account after the other, with rows of each ownership, and compares with the declarations.</summary>
internal sealed class OwnershipTable
{
    private readonly CrmHost crm;
    private readonly Holding holding;
    private readonly OwnedRows rows;
    private readonly RowRequests requests;
    private readonly Dictionary<string, Write> writes;
    private readonly IReadOnlyList<RowDoor> doors;
    private readonly HashSet<string> tried = [];
    private readonly Dictionary<string, Guid> people = [];

    private OwnershipTable(CrmHost crm, Holding holding, RowRequests requests)
    {
        (this.crm, this.holding, this.requests) = (crm, holding, requests);
        rows = new OwnedRows(crm, holding);
        writes = crm.Services.GetRequiredService<WriteCatalog>().All.ToDictionary(w => w.Name);
        doors = [.. requests.Doors.Where(d => d.IsWrite).Select(RowDoor.Of).OfType<RowDoor>()];
    }

    public int Doors => doors.Count;
    public int Tried { get; private set; }
    public IEnumerable<string> Untried => doors.Select(d => d.Door.ToString()).Except(tried);

    public static async Task<OwnershipTable> Of(CrmHost crm, Holding holding)
    {
        var somebody = await Somebody.At(crm);
        await somebody.MayAllBut();
        var owner = (await somebody.Comes()).Script;
        await Traces.Leave(owner);
        await owner.PostJson("/api/v1/views", new { list = "tasks", name = "Essai", query = "status=Open", sharing = "National" });
        var table = new OwnershipTable(crm, holding, new RowRequests(crm, owner));
        foreach (var account in (string[])["caf59", "caf62", "responsable59", "clp32"]) table.people[account] = (await crm.ProfileOf(account)).UserId;
        await table.rows.ForCommittees();
        return table;
    }

    /// <summary>What one account could and should not, or should and could not.</summary>
    public async Task<IReadOnlyList<string>> Try(string account)
    {
        var (problems, profile) = (new List<string>(), await crm.ProfileOf(account));
        var (script, browser) = (await crm.SignedIn(account), await crm.Browser(account, keepsSession: true));
        (await script.GetAsync("/api/v1/me")).Dispose();
        (await browser.GetAsync("/compte")).Dispose();
        var visitor = new Visitor(script, browser);
        foreach (var group in doors.GroupBy(d => d.Resource))
            foreach (var ownership in Enum.GetValues<Ownership>())
                foreach (var door in group)
                {
                    if (ownership is Ownership.Given && group.Key != "tasks") continue;
                    var place = await requests.Place(door, profile, rows, script, ownership is Ownership.Elsewhere);
                    if (place is not { } found) continue;
                    var row = await rows.Give(group.Key, found.Row, Author(account, profile, ownership),
                        ownership is Ownership.Given ? profile.UserId : Guid.AllBitsSet);
                    if (await Wrong(door, visitor, found.Url, row, profile) is { } wrong) problems.Add($"{account}, {ownership}: {wrong}");
                    await rows.Give(group.Key, found.Row, Guid.AllBitsSet, Guid.AllBitsSet);
                }
        return problems;
    }

    private async Task<string?> Wrong(RowDoor door, Visitor visitor, string url, AuditedEntity row, AccessProfile profile)
    {
        var (name, reads) = (ApprovedWrites.NameOf(door.Door), await RowRequests.Reads(door, visitor.Script, url, row.Id));
        var expected = reads && ApprovedDoors.LetsIn(door.Door, profile.Permissions) && writes[name].Lets(profile, WrittenRow.Of(row));
        var content = await requests.Content(door, url, row.Id);
        (holding.IsOn, holding.Held) = (true, false);
        using var answer = await visitor.Knock(door.Door, url, content);
        holding.IsOn = false;
        Tried++;
        tried.Add(door.Door.ToString());
        var refused = answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound || (door.IsBulk && answer.IsSuccessStatusCode);
        // Where there was nothing to do (a task open already), nobody is told off and nothing is written.
        var idle = (int)answer.StatusCode < 400;
        if (expected ? holding.Held || !refused : !holding.Held && (refused || idle)) return null;
        var body = await answer.Content.ReadAsStringAsync();
        var told = door.Door.IsApi ? body[..Math.Min(body.Length, 200)] : "";
        return $"{door.Door} ({name}) {(expected ? "refused" : "let through")}: {(int)answer.StatusCode} {url} {told}";
    }

    private Guid Author(string account, AccessProfile profile, Ownership ownership) => ownership switch
    {
        Ownership.Mine => profile.UserId,
        Ownership.Colleague => account == "responsable59" ? people["caf59"] : account == "caf59" ? people["responsable59"] : Guid.AllBitsSet,
        Ownership.Elsewhere => people[account == "caf62" ? "caf59" : "caf62"],
        _ => people[account == "clp32" ? "caf59" : "clp32"],
    };
}
