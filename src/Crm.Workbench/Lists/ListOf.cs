using System.Reflection;
using System.Text.Json;
using Crm.Foundation.Files;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Workbench.Lists;

/// <summary>
/// A list in one declaration. Its filters are the parts of the record its address is read into, so that one renamed drops out of no view; its columns are
/// those of its file, those with a key may be chosen on screen.
/// </summary>
/// <typeparam name="TFilter">What the address is read into.</typeparam>
/// <typeparam name="TRow">A line, on screen and in the file.</typeparam>
public sealed record ListOf<TFilter, TRow>(string Key, string Label, string Path, IReadOnlyList<Column<TRow>> Sheet, string? Permission = null)
    : ListDefinition(Key, Label, Path, FilterKeys(), Choosable(Sheet), Permission)
{
    /// <summary>How the page may be ordered; an order nobody knows, in an old link, is left aside.</summary>
    public IReadOnlyCollection<string> Sorts { get; init; } = [];

    /// <summary>The filter of who asked for none.</summary>
    public TFilter Nothing { get; } = (TFilter)Maker.Invoke([.. Maker.GetParameters().Select(p => p.DefaultValue)]);

    public string? Known(string? sort) => Sorts.Contains(sort?.TrimStart('-') ?? "") ? sort : null;

    /// <summary>The list as a file, with the columns its address asks for.</summary>
    public Task<IResult> File(Rows<TRow> rows, string name, string? format) => TabularWriter.File(rows, Sheet, name, format);

    private static ConstructorInfo Maker => typeof(TFilter).GetConstructors()[0];

    private static List<string> FilterKeys() =>
        [.. Maker.GetParameters().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name!))];

    private static List<ListColumn> Choosable(IEnumerable<Column<TRow>> sheet) =>
        [.. sheet.Where(c => c.Key is not null).Select(c => new ListColumn(c.Key!, c.Label ?? c.Heading, c.Usual))];
}

public static class ListServices
{
    public static IServiceCollection AddList(this IServiceCollection services, ListDefinition list) => services.AddSingleton(list);
}
