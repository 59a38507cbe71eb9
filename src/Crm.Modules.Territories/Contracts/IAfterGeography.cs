namespace Crm.Modules.Territories.Contracts;

/// <summary>Port: what another module does once the official geography is there or has changed, e.g. open one CDSF per département. Safe to run again.</summary>
public interface IAfterGeography
{
    Task Run(CancellationToken ct);
}
