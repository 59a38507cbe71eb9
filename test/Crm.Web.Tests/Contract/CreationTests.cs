using System.Text.Json.Nodes;
using Crm.Foundation.Errors;
using Crm.Web.Tests.WhoMayWhat;

namespace Crm.Web.Tests.Contract;

/// <summary>What a client names itself is made once, however often it is sent.</summary>
[Collection(nameof(Contract))]
public sealed class CreationTests(WholeApi api)
{
    /// <summary>What one may word otherwise.</summary>
    private static readonly string[] Words = ["title", "name", "subject", "label", "lastName", "note", "comment", "text"];

    /// <summary>What cannot be there twice, or is not the same of every kind, is said otherwise than in what is there.</summary>
    private static readonly Dictionary<string, JsonObject> Otherwise = new()
    {
        ["/api/v1/bodies"] = new() { ["kind"] = "Commission" },
        ["/api/v1/functions"] = new() { ["mailbox"] = null, ["role"] = null, ["from"] = null, ["to"] = null },
        ["/api/v1/indicator-values"] = new() { ["period"] = "2011" },
        ["/api/v1/indicators"] = new() { ["code"] = "essai-unique" },
        ["/api/v1/organisations"] = new()
        {
            ["siren"] = null, ["siret"] = null, ["rna"] = null, ["inseeCode"] = null, ["postcode"] = null, ["mailbox"] = null, ["phone"] = null,
                ["website"] = null,
        },
        ["/api/v1/portfolios/{portfolioId:guid}/entries"] = new() { ["referentId"] = null, ["referent"] = null },
        ["/api/v1/users"] = new() { ["email"] = "unique@exemple.fr" },
    };

    [Fact]
    public async Task The_same_sent_twice_is_made_once_and_an_id_names_one_thing()
    {
        var (problems, tried) = (new List<string>(), 0);
        foreach (var door in api.Doors.Where(IsMadeOnce))
        {
            tried++;
            var last = "";
            foreach (var url in await api.Urls(door)) if ((last = await Twice(door, url)).Length == 0) break;
            if (last.Length > 0) problems.Add($"{door}: {last}");
        }
        tried.ShouldBeGreaterThan(15);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }

    private static bool IsMadeOnce(Door door) =>
        door.Method is "POST" && door.Inputs is [{ Name: "", Type: var type }] && type.GetProperty("Id")?.PropertyType == typeof(Guid?);

    private async Task<string> Twice(Door door, string url)
    {
        var (id, body) = (Guid.NewGuid().ToString(), await api.Body(door, url));
        foreach (var (name, value) in Otherwise.GetValueOrDefault(door.Route) ?? []) body[name] = value?.DeepClone();
        var word = Words.First(body.ContainsKey);
        (body["id"], body[word]) = (id, $"Essai {id}");
        using var first = await api.Send(door, url, body);
        using var again = await api.Send(door, url, body);
        body[word] = "Autre essai";
        using var other = await api.Send(door, url, body);
        var answers = ((int)first.StatusCode, (int)again.StatusCode, (int)other.StatusCode);
        return answers is not (201, 200, 409) ? $"{answers} {await first.Content.ReadAsStringAsync()}"
            : (await other.Content.Body()).Text("code") != CoreErrors.IdAlreadyUsed ? await other.Content.ReadAsStringAsync()
            : (await again.Content.ReadAsStringAsync()).Contains(id, StringComparison.Ordinal) ? "" : "another id";
    }
}
