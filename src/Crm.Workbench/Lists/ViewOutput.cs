using System.Text.Json.Serialization;
using Crm.Foundation.Api;

namespace Crm.Workbench.Lists;

/// <summary>A view as the API gives it.</summary>
public sealed record ViewOutput : IStamped
{
    public Guid Id { get; init; }

    /// <summary>Key of the list: <c>tasks</c>, <c>exchanges</c>…</summary>
    public string List { get; init; } = "";
    public string Name { get; init; } = "";

    /// <summary>Filters, <c>cols</c> and <c>sort</c> as the address of the list has them, without « ? ».</summary>
    public string Query { get; init; } = "";
    public Sharing Sharing { get; init; }
    public Guid Author { get; init; }
    public bool Mine { get; init; }
    public bool IsDefault { get; init; }
    public string Url { get; init; } = "";

    [JsonIgnore]
    public Guid Stamp { get; init; }

    public ViewInput ToInput() => new() { List = List, Name = Name, Query = Query, Sharing = Sharing };
}
