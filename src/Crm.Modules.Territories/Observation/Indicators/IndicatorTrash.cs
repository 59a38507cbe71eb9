using System.Linq.Expressions;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Kinds;
using Crm.Workbench.Trash;

namespace Crm.Modules.Territories.Observation.Indicators;

/// <summary>Indicators in the trash, and their figures.</summary>
internal static class IndicatorTrash
{
    public const string Key = "indicator";

    public static readonly TrashOf<Indicator> Kind = new(new(Key, "Indicateur", "chart-line", "/indicateurs/{id}"))
    {
        Permission = TerritoriesPermissions.Indicators.Edit, Api = "indicators/{id}",
        Read = s => s.Of<ObservationData>().Indicators, Title = _ => i => i.Label,
        Restore = (s, row, ct) => s.Of<IndicatorAppService>().Restore(row.Id, ct),
    };

    public static readonly TrashOf<IndicatorValue> Values = new(IndicatorValueNoun.Kind)
    {
        Permission = TerritoriesPermissions.IndicatorValues.Edit, Api = "indicator-values/{id}", Url = "/indicateurs/valeurs",
        Title = Title, Restore = (s, row, ct) => s.Of<ValueAppService>().Restore(row.Id, ct),
    };

    private static Expression<Func<IndicatorValue, string?>> Title(IServiceProvider services)
    {
        var data = services.Of<ObservationData>();
        return v => data.Indicators.Where(i => i.Id == v.IndicatorId).Select(i => i.Label).FirstOrDefault() + " — "
            + data.Territories.Where(t => t.Id == v.TerritoryId).Select(t => t.Name).FirstOrDefault();
    }
}
