using System.Text.Json.Nodes;
using Crm.Web.Tests.WhoMayWhat;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Web.Tests.BadInput;

/// <summary>PostgreSQL keeps no zero character in a text: sent in any text of any write, it is left out or refused, never a failure.</summary>
public sealed class ZeroCharacterTests(DemoCrmHosts hosts) : IClassFixture<DemoCrmHosts>
{
    [Fact]
    public async Task Every_text_of_every_write_bears_a_zero_character()
    {
        var crm = await hosts.On(EnginesAttribute.All[^1]);
        var somebody = await Somebody.At(crm);
        await somebody.MayAllBut();
        var visitor = await somebody.Comes();
        var (samples, doors, problems) = (new Samples(visitor.Script), Door.Of(crm.Services.GetRequiredService<EndpointDataSource>()), new List<string>());
        var plausible = new Plausible(samples, crm);
        foreach (var door in doors.Where(d => d.IsApi && d.IsWrite && d.Inputs is [{ Name: "" }]))
        {
            var url = await samples.UrlOfRead(door);
            var body = JsonNode.Parse(await (await plausible.For(door, doors, url)).ReadAsStringAsync())!.AsObject();
            foreach (var text in body.Where(p => p.Value is JsonValue value && value.GetValueKind() is System.Text.Json.JsonValueKind.String)
                .Select(p => p.Key).ToList())
            {
                var sent = body.DeepClone().AsObject();
                sent[text] = body[text]!.GetValue<string>() + "\0";
                using var answer = await visitor.Knock(door, url, new StringContent(sent.ToJsonString(), null, "application/json"));
                if ((int)answer.StatusCode >= 500) problems.Add($"{door}: {(int)answer.StatusCode} for « {text} »");
            }
        }
        problems.ShouldBeEmpty(string.Join('\n', problems));
    }
}
