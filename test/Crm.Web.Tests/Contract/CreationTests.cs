using System.Text.Json.Nodes;
using Crm.Foundation.Errors;
using Crm.Web.Tests.WhoMayWhat;

namespace Crm.Web.Tests.Contract;

/// <summary>What a client names itself is made once, however often it is sent.</summary>
[Collection(nameof(Contract))]
public sealed class CreationTests(WholeApi api)
{
    /// <summary>What cannot be there twice is made otherwise than what is there.</summary>
    private static readonly Dictionary<string, Action<JsonObject>> Otherwise = [];

    [Fact]
    public async Task The_same_sent_twice_is_made_once_and_an_id_names_one_thing()
    {
        var (problems, tried) = (new List<string>(), 0);
        foreach (var door in api.Doors.Where(d => d.Method is "POST" && d.Inputs is [{ Name: "", Type: var type }]
            && type.GetProperty("Id")?.PropertyType == typeof(Guid?)))
        {
            var (url, id) = (await api.Samples.UrlOfRead(door), Guid.NewGuid().ToString());
            var body = await api.Body(door, url);
            body["id"] = id;
            Otherwise.GetValueOrDefault(door.Route)?.Invoke(body);
            using var first = await api.Send(door, url, body);
            using var again = await api.Send(door, url, body);
            var text = body.First(p => p.Key != "id" && p.Value is JsonValue value && value.GetValueKind() is System.Text.Json.JsonValueKind.String).Key;
            body[text] = body[text]!.GetValue<string>() + "x";
            using var other = await api.Send(door, url, body);
            var answers = ((int)first.StatusCode, (int)again.StatusCode, (int)other.StatusCode);
            if (answers is not (201, 200, 409)) problems.Add($"{door}: {answers} {await first.Content.ReadAsStringAsync()}");
            else if ((await again.Content.Body()).Text("id") != id) problems.Add($"{door}: another id");
            else if ((await other.Content.Body()).Text("code") != CoreErrors.IdAlreadyUsed) problems.Add($"{door}: {await other.Content.ReadAsStringAsync()}");
            tried++;
        }
        tried.ShouldBeGreaterThan(10);
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }
}
