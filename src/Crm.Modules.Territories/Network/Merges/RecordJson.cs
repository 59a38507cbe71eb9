using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Values of a record by the names the API gives them.</summary>
internal static class RecordJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static JsonObject Of<TInput>(TInput input) => JsonSerializer.SerializeToNode(input, Options)!.AsObject();

    public static TInput To<TInput>(JsonObject values) => values.Deserialize<TInput>(Options)!;
}
